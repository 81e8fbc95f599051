/** Describes the holder of an address; if only one of two inboxes shares it, which one. */
export function describeHolder(
  holder: string,
  shared: { readonly wanted: boolean; readonly held: boolean },
): string {
  if (shared.wanted === shared.held) return holder;
  return `${holder}, which ${shared.held ? 'shares it' : 'does not share it'}`;
}
