export type PathBox = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** The box of all points of M, l, q, z path data, the only commands that outlines use. */
export function pathBox(data: string): PathBox {
  const xs: number[] = [];
  const ys: number[] = [];
  let x = 0;
  let y = 0;
  for (const command of data.match(/[Mlq][^Mlqz]*/g) ?? []) {
    const numbers = (command.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    for (let i = 0; i < numbers.length; i += 2) {
      const base = command.startsWith('M') ? [0, 0] : [x, y];
      xs.push(base[0]! + numbers[i]!);
      ys.push(base[1]! + numbers[i + 1]!);
    }
    x = xs.at(-1)!;
    y = ys.at(-1)!;
  }
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
