declare module 'html-encoding-sniffer' {
  /** The WHATWG name of the encoding of an HTML page's bytes, by byte order mark, transport label, <meta> or the default given. */
  export default function sniff(
    bytes: Uint8Array,
    options?: { transportLayerEncodingLabel?: string; xml?: boolean; defaultEncoding?: string },
  ): string;
}
