/** Pictures drawn from a name: a sky, a sun, hills and water, as an indexed PNG. */
import { crc32, deflateSync } from 'node:zlib';

export const pictureWidth = 640;
export const pictureHeight = 360;

/** Skies and land of one drawing, lightest first: sky above, sky below, sun, far hill, near hill, water. */
const palettes: readonly (readonly number[])[] = [
  [0xdfe4e2, 0xf2e7d0, 0xd98b4a, 0x8fa3a8, 0x4f6670, 0x2c3e4a],
  [0xe9dfd0, 0xf5ead8, 0xc2574a, 0xb9a58c, 0x7c6a55, 0x40566a],
  [0xd3dde8, 0xe8eef2, 0xf0c869, 0x9fb3c4, 0x5e7890, 0x25374d],
  [0xe6e1ee, 0xf4e6dc, 0xe0a35c, 0xa59bb5, 0x675f80, 0x39405c],
];

/** The picture for `name`: the same name gives the same bytes. */
export function picture(name: string): Uint8Array {
  const seed = crc32(name);
  const palette = palettes[seed % palettes.length] ?? [];
  const rows = Buffer.alloc((pictureWidth + 1) * pictureHeight); // one filter byte, 0, before each row
  for (let x = 0; x < pictureWidth; x++) {
    const column = columnAt(x, seed);
    for (let y = 0; y < pictureHeight; y++) rows[y * (pictureWidth + 1) + 1 + x] = colourAt(x, y, column, seed);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(pictureWidth, 0);
  header.writeUInt32BE(pictureHeight, 4);
  header.set([8, 3, 0, 0, 0], 8); // eight bits, indexed
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Where land, water and sky begin in one column, as rows from the top. */
type Column = { readonly cloud: number; readonly far: number; readonly near: number; readonly shore: number };

function columnAt(x: number, seed: number): Column {
  const shore = 250 + (seed % 30);
  return {
    cloud: 120 + 8 * Math.sin(x / 90 + seed),
    far: shore - 92 - 30 * Math.sin(x / (120 + (seed % 60)) + seed / 3) - 12 * Math.sin(x / 41 + seed / 5),
    near: shore - 38 - 26 * Math.sin(x / (70 + (seed % 40)) + seed) - 9 * Math.sin(x / 23 + seed / 7),
    shore,
  };
}

/** Index into the palette of the point (x, y). */
function colourAt(x: number, y: number, column: Column, seed: number): number {
  if (y > column.shore) return y % 14 === 0 && (x + seed + y * 7) % 90 < 46 ? 4 : 5;
  if (y > column.near) return 4;
  if (y > column.far) return 3;
  const sun = { x: 120 + (seed % 400), y: 84 + (seed % 40), radius: 30 };
  if ((x - sun.x) ** 2 + (y - sun.y) ** 2 < sun.radius ** 2) return 2;
  return y < column.cloud ? 0 : 1;
}

/** A PNG chunk: length, type, data, CRC over type and data (ISO/IEC 15948, 5.3). */
function chunk(type: string, data: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const content = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, check]);
}
