/** What is used of n3, which brings no types of its own. */
declare module 'n3' {
  type Value = { readonly value: string };
  type ParsedTerm =
    | (Value & { readonly termType: 'NamedNode' | 'BlankNode' | 'Variable' | 'DefaultGraph' | 'Quad' })
    | (Value & { readonly termType: 'Literal'; readonly language: string });
  type ParsedQuad = { readonly subject: ParsedTerm; readonly predicate: ParsedTerm; readonly object: ParsedTerm };
  type Token = { readonly type: string; readonly value: string; readonly line: number };

  /** A stream of text: the parser asks to be told of 'data' and 'end', and works when it is. */
  type TextStream = { on(event: string, listener: (text: string) => void): unknown };

  type Fault = Error & { readonly context?: { readonly line?: number; readonly token?: Token } };

  class Parser {
    constructor(options: { readonly format: string });
    parse(
      input: TextStream,
      callbacks: {
        /** A statement, or a fault, or neither at the end. */
        onQuad(fault: Fault | null, quad: ParsedQuad | null): void;
        onToken(token: Token): void;
      },
    ): void;
  }
}
