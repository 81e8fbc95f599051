// @ts-check
import { plain } from '../http/reply.js';

/**
 * Returns the current code without mail, as the baseline of benchmarks.
 * @type {import('../http/listener.js').Routes}
 */
export const backdoorRoutes = {
  'GET /__backdoor/code': ({ services, url }) => {
    const code = services.codes.current(url.searchParams.get('email') ?? '');
    return code === undefined ? plain('No code for this address', { status: 404 }) : plain(code);
  },
};
