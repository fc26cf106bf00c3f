/** One part of a form. */
export interface Part {
  readonly name: string;
  readonly type: string;
  readonly content: Buffer;
}

/** The parts of a multipart/form-data body (RFC 7578); `undefined` when it is none. */
export function partsOf(contentType: string | undefined, body: Buffer): readonly Part[] | undefined {
  const [, quoted, plain] =
    /^multipart\/form-data\s*;.*?\bboundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType ?? '') ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) return undefined;
  const text = `\r\n${body.toString('latin1')}`;
  const [, ...pieces] = text.split(`\r\n--${boundary}`);
  const last = pieces.pop();
  if (last === undefined || !/^--\s*$/.test(last)) return undefined;
  return pieces.flatMap((piece) => {
    const split = piece.indexOf('\r\n\r\n');
    const head = piece.slice(0, split);
    const name = /content-disposition:\s*form-data;.*?\bname="([^"]*)"/i.exec(head)?.[1];
    if (split < 0 || name === undefined) return [];
    const raw = Buffer.from(piece.slice(split + 4), 'latin1');
    const isBase64 = /content-transfer-encoding:\s*base64/i.test(head);
    const content = isBase64 ? Buffer.from(raw.toString('latin1'), 'base64') : raw;
    return [{ name, type: /content-type:\s*([^\r\n;]+)/i.exec(head)?.[1]?.trim() ?? 'text/plain', content }];
  });
}
