const COLON_BEFORE = /[:：=፦՝] ?[*_"'“„«`([]{0,3}$/;
const SENTENCE_BEFORE = /[.!。！۔।] ?[*_"'“„«`([]{0,3}$/;
const NOTHING_AFTER = /^[.!。*_"'”“»`)\]]{0,3}$/;
const REACH = 8;

/** Says whether a value stands after a colon, or as a sentence of its own at the end: `Enter the code. K7Q2MX`. */
export function isIntroduced(
  text: string,
  { start, end }: { start: number; end: number },
): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (COLON_BEFORE.test(before)) return true;
  return SENTENCE_BEFORE.test(before) && NOTHING_AFTER.test(text.slice(end, end + REACH));
}
