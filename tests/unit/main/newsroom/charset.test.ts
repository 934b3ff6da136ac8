import { describe, expect, test } from 'vitest';
import { encoder } from '#main/newsroom/charset';

describe('An encoder', () => {
  test.each([
    ['windows-1251', 'Порт Актау — «двое суток», № 7 ёЁ'],
    ['shift_jis', '首相、アスタナに到着　エネルギー協力（ウラン・ガス）ｱｲｳ ABC'],
    ['utf-8', 'Қазақстан, Oʻzbekiston, 日本'],
  ] as const)('writes %s that its decoder reads back', (charset, text) => {
    expect(new TextDecoder(charset, { fatal: true }).decode(encoder(charset)(text))).toBe(text);
  });

  test('writes the bytes that the standard tables give', () => {
    expect(Buffer.from(encoder('windows-1251')('Пё')).toString('hex')).toBe('cfb8');
    expect(Buffer.from(encoder('shift_jis')('日本ー～')).toString('hex')).toBe('93fa967b815b8160');
  });

  test('writes a numeric reference for what the encoding lacks', () => {
    expect(Buffer.from(encoder('shift_jis')('Oʻz')).toString('latin1')).toBe('O&#699;z');
  });
});
