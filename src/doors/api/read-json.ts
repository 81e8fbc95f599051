/** An object of JSON whose fields are not checked yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Parses a body of JSON; undefined if it is none. */
export function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}

/** Returns a value if it is an object, and an empty one otherwise. */
export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** Returns whether a value is an object, and no list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns a field of an object; undefined for the methods that every object has, such as `constructor`. */
export function fieldOf(value: unknown, name: string): unknown {
  const object = objectOf(value);
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** Returns a value as a list: itself, alone, or none for null and undefined. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** Makes an object of names and values, as texts, such as those of header fields. */
export function textsOf(entries: readonly (readonly [unknown, unknown])[]): Record<string, string> {
  return Object.fromEntries(entries.map(([name, value]) => [`${name}`, `${value}`]));
}

/** Returns a value if it is a string with something in it. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Returns a time in seconds since the epoch as ISO 8601 writes it; undefined if it is none. */
export function timeOf(value: unknown): string | undefined {
  const time = new Date(typeof value === 'number' ? value * 1000 : Number.NaN);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
