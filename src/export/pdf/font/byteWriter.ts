/** Bytes one after the other, numbers with the most significant byte first, as font files want them. */
export class ByteWriter {
  private buffer = new Uint8Array(1024);
  length = 0;

  u8(value: number): this {
    if (this.length === this.buffer.length) {
      const larger = new Uint8Array(this.buffer.length * 2);
      larger.set(this.buffer);
      this.buffer = larger;
    }
    this.buffer[this.length] = value;
    this.length += 1;
    return this;
  }

  /** Also for signed numbers, whose bytes are the same. */
  u16(value: number): this {
    return this.u8((value >> 8) & 0xff).u8(value & 0xff);
  }

  u32(value: number): this {
    return this.u16(value >>> 16).u16(value & 0xffff);
  }

  all(bytes: Uint8Array): this {
    for (const byte of bytes) this.u8(byte);
    return this;
  }

  /** Zeros up to a length that `to` divides. */
  pad(to: number): this {
    while (this.length % to !== 0) this.u8(0);
    return this;
  }

  bytes(): Uint8Array {
    return this.buffer.slice(0, this.length);
  }
}
