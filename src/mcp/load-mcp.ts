import { missingPackage } from '../errors/option-errors.js';

/**
 * Loads what needs the SDK of the Model Context Protocol, an optional peer.
 *
 * @param what What needs it, as the error says.
 * @throws InvalidOptionError if it is not installed
 */
export async function loadMcp<T>(what: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw missingPackage(what, '@modelcontextprotocol/server', error);
  }
}
