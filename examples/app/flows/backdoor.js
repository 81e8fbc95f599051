// @ts-check
import { plain } from '../http/reply.js';

/**
 * The current code without a mail: what benchmarks measure the way by mail against.
 * @type {import('../http/listener.js').Routes}
 */
export const backdoorRoutes = {
  'GET /__backdoor/code': ({ services, url }) => {
    const code = services.codes.current(url.searchParams.get('email') ?? '');
    return code === undefined ? plain('No code for this address', { status: 404 }) : plain(code);
  },
};
