import type { Receiver } from '../doors/receiver.js';
import type { UpstreamDoor } from '../mail-server/sources/upstream/upstream-door.js';

/**
 * Reads the mail of an upstream into a shared server, over one connection for all its workers.
 *
 * @throws InvalidOptionError, UpstreamError
 */
export async function readUpstream(url: string, receiver: Receiver): Promise<UpstreamDoor> {
  const [{ UpstreamDoor }, { loadUpstream }] = await Promise.all([
    import('../mail-server/sources/upstream/upstream-door.js'),
    import('../mail-server/sources/upstream/load-upstream.js'),
  ]);
  const door = await UpstreamDoor.open(await loadUpstream(url), receiver);
  door.onFailure((makeError) => process.stderr.write(`${makeError().message}\n`));
  return door;
}
