/** Writes docs/options.md from the docstrings of the options, so that it has all of them. */
export function optionsPage(help: string): string;
