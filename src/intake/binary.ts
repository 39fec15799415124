/**
 * Bytes in; what kind of file they are, in words, where they are surely not text. Looks at the first bytes and for NUL bytes; knows
 * nothing of character sets beyond UTF-16's byte order mark.
 */

const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive or an office document', [0x50, 0x4b, 0x03, 0x04]],
  ['an empty ZIP archive', [0x50, 0x4b, 0x05, 0x06]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a WebP image or RIFF file', [0x52, 0x49, 0x46, 0x46]],
  ['a TIFF image', [0x49, 0x49, 0x2a, 0x00]],
  ['a program (ELF)', [0x7f, 0x45, 0x4c, 0x46]],
  ['a program (WebAssembly)', [0x00, 0x61, 0x73, 0x6d]],
  ['gzip data', [0x1f, 0x8b]],
  ['bzip2 data', [0x42, 0x5a, 0x68, 0x39]],
  ['xz data', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['Zstandard data', [0x28, 0xb5, 0x2f, 0xfd]],
  ['a 7z archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a Parquet file', [0x50, 0x41, 0x52, 0x31]],
  ['an SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
];

/** "a PDF", "binary data", ... or null where the bytes may be text. */
export function binaryKind(bytes: Uint8Array): string | null {
  for (const [what, signature] of signatures) if (signature.every((byte, i) => bytes[i] === byte)) return what;
  if (hasUtf16Mark(bytes)) return null;
  const head = bytes.subarray(0, 65_536);
  return head.includes(0) ? 'binary data (it has NUL bytes)' : null;
}

/** Whether the bytes begin with UTF-16's byte order mark. */
export function hasUtf16Mark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
