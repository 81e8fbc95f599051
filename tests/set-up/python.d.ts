/** Path of the Python that has the packages of the tests, once `installPythonPackages()` has made it. */
export const testPython: string;

/** Installs the Python packages of the tests into a folder of their own, unless they are there already. */
export function installPythonPackages(): Promise<void>;
