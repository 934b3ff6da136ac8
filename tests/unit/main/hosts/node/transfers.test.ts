import fc from 'fast-check';
import { expect, it } from 'vitest';
import { attachment, safeName } from '#main/hosts/node/transfers';

it('makes of any text a name that stays in its folder and shows what it is', () => {
  expect(safeName('../../etc/passwd')).toBe('passwd');
  expect(safeName(String.raw`C:\Users\a\brief.pdf`)).toBe('brief.pdf');
  expect(safeName('.bashrc')).toBe('bashrc');
  expect(safeName('invoice\u202Efdp.exe')).toBe('invoice fdp.exe');
  expect(safeName('..')).toBe('file');
  expect(safeName(`${'x'.repeat(300)}.docx`)).toMatch(/^x{115}\.docx$/);
  expect(() => attachment(safeName('😀'.repeat(121)))).not.toThrow();
  expect(() => attachment(safeName(`x${'😀'.repeat(121)}\ud800`))).not.toThrow();
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const name = safeName(text);
      expect(name).toMatch(/^[^/\\\u0000-\u001f<>:"|?*]{1,120}$/u);
      expect(name.startsWith('.')).toBe(false);
    }),
  );
});

it('writes a header of plain characters for any name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(attachment(safeName(text))).toMatch(/^attachment; filename="[^"\\\r\n]+"; filename\*=UTF-8''[\w.!~%-]+$/);
    }),
  );
});
