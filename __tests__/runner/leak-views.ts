/** A haystack as it is, or with one or two layers of escapes taken off. */
export interface View {
  readonly bytes: Buffer;
  /** The layers that were taken off, the outermost first. */
  readonly layers: readonly Layer[];
  /** Where a byte of this view stands in the haystack itself. */
  offsetOf(position: number): number;
  /** Whether this layer made something new of that stretch; what it left alone stands in the view outside, too. */
  isNew(position: number, length: number): boolean;
}

/** JSON string escapes; percent escapes; percent escapes with `+` for a space. */
export type Layer = 'json' | 'percent' | 'form';

/** Every view of some bytes; a layer that changes nothing makes none. */
export function* decodedViews(bytes: Buffer): Generator<View> {
  const plain: View = { bytes, layers: [], offsetOf: (position) => position, isNew: () => true };
  yield plain;
  for (const outer of ['json', 'percent', 'form'] as const) {
    const once = without(outer, plain);
    if (!once) continue;
    yield once;
    for (const inner of ['json', 'percent'] as const) {
      const twice = without(inner, once);
      if (twice) yield twice;
    }
  }
}

function without(layer: Layer, view: View): View | undefined {
  const source = view.bytes;
  const { marks, read } = readers[layer];
  if (![...marks].some((mark) => source.includes(mark))) return undefined;
  const target = Buffer.alloc(source.length);
  // Where each byte came from; negative (one's complement) for a byte that an escape stood for.
  const origins = new Int32Array(source.length);
  let length = 0;
  let changed = false;
  for (let at = 0; at < source.length; ) {
    const byte = source[at] ?? 0;
    const taken = marks.includes(byte) ? read(source, at) : 0;
    if (taken === 0) {
      target[length] = byte;
      origins[length] = at;
      length += 1;
      at += 1;
      continue;
    }
    changed = true;
    for (let index = 0; index < plainLength; index++) {
      target[length] = plainBytes[index] ?? 0;
      origins[length] = ~at;
      length += 1;
    }
    at += taken;
  }
  if (!changed) return undefined;
  const originOf = (position: number): number => {
    const origin = origins[position] ?? 0;
    return origin < 0 ? ~origin : origin;
  };
  return {
    bytes: target.subarray(0, length),
    layers: [...view.layers, layer],
    offsetOf: (position) => view.offsetOf(originOf(position)),
    isNew: (position, size) => origins.subarray(position, position + size).some((origin) => origin < 0),
  };
}

/** What the last escape stood for; one place for all, because there are millions of them. */
const plainBytes = Buffer.alloc(4);
let plainLength = 0;

/** Reads an escape into `plainBytes` and says how many bytes it took; 0 when there is none. */
type Read = (source: Buffer, at: number) => number;

const shortEscapes = new Map(
  Object.entries({ '"': '"', "'": "'", '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }).map(
    ([letter, plain]) => [letter.charCodeAt(0), plain.charCodeAt(0)],
  ),
);

function readJson(source: Buffer, at: number): number {
  const next = source[at + 1] ?? 0;
  if (next !== 0x75) return single(shortEscapes.get(next), 2);
  const digits = source.toString('latin1', at, at + 12);
  const [text] = /^(?:\\u[Dd][89ABab][0-9A-Fa-f]{2}\\u[Dd][C-Fc-f][0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4})/.exec(digits) ?? [];
  if (text === undefined) return 0;
  plainLength = plainBytes.write(JSON.parse(`"${text}"`) as string, 'utf8');
  return text.length;
}

function readPercent(source: Buffer, at: number): number {
  const high = hexDigit(source[at + 1]);
  const low = hexDigit(source[at + 2]);
  return single(high < 0 || low < 0 ? undefined : high * 16 + low, 3);
}

function single(byte: number | undefined, taken: number): number {
  if (byte === undefined) return 0;
  plainBytes[0] = byte;
  plainLength = 1;
  return taken;
}

function hexDigit(byte = 0): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

const readers: Readonly<Record<Layer, { readonly marks: Buffer; readonly read: Read }>> = {
  json: { marks: Buffer.from('\\'), read: readJson },
  percent: { marks: Buffer.from('%'), read: readPercent },
  form: {
    marks: Buffer.from('%+'),
    read: (source, at) => (source[at] === 0x2b ? single(0x20, 1) : readPercent(source, at)),
  },
};
