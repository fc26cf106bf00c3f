/** An object of JSON that somebody else wrote: any member may be missing, and of any kind. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** What a foreign text says in JSON; `undefined` when it is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a value of JSON is an object; lists and `null` are none. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object that a foreign text holds; `undefined` when it is no JSON or holds anything else. */
export function jsonObject(text: string): JsonObject | undefined {
  const value = parsedJson(text);
  return isJsonObject(value) ? value : undefined;
}
