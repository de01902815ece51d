import { readFileSync } from 'node:fs';

/** The part of it that is used: Node's types leave it to those of browsers. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: object,
  ) => { readonly exports: { readonly [name: string]: unknown } };
  readonly Memory: new (pages: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
};

/** Bytes of a page of WebAssembly's memory. */
const PAGE = 65_536;

/** Functions of a module, and the memory of their own that they work on. */
export interface WasmInstance {
  readonly buffer: ArrayBuffer;
  readonly exports: { readonly [name: string]: unknown };
}

/**
 * Compiles a module that imports nothing but its memory, as `here.memory`.
 *
 * @returns makes an instance with at least so many bytes
 */
export function compileWasm(file: URL): (bytes: number) => WasmInstance {
  const compiled = new WebAssembly.Module(readFileSync(file));
  return (bytes) => {
    const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
    const { exports } = new WebAssembly.Instance(compiled, { here: { memory } });
    return { buffer: memory.buffer, exports };
  };
}
