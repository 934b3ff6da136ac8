import { describe, expect, it } from 'vitest';
import { clash, commandOf, commands, keysOf, nameOf, showKey, type Press } from '#renderer/state/keys.ts';

const plain: Press = { key: 'j', ctrl: false, meta: false, alt: false, shift: false, composing: false, typing: false };
const usual = { singleKeys: true, keys: {} };

describe('keys', () => {
  it('name a press the same on every keyboard: letters in capitals, Ctrl and Cmd as Mod', () => {
    expect(nameOf(plain)).toBe('J');
    expect(nameOf({ ...plain, shift: true, key: 'J' })).toBe('Shift+J');
    expect(nameOf({ ...plain, key: '?', shift: true })).toBe('?');
    expect(nameOf({ ...plain, key: 'k', meta: true })).toBe('Mod+K');
    expect(nameOf({ ...plain, key: ' ', shift: true })).toBe('Shift+Space');
  });

  it('mean their commands', () => {
    expect(commandOf(plain, usual)).toBe('next');
    expect(commandOf({ ...plain, key: 'ArrowUp' }, usual)).toBe('previous');
    expect(commandOf({ ...plain, key: '/', ctrl: false }, usual)).toBe('search');
    expect(commandOf({ ...plain, key: 'q' }, usual)).toBeNull();
  });

  it('never fire while somebody types or composes, except for those that leave the field', () => {
    for (const command of commands) {
      for (const key of command.keys.filter((one) => one.length === 1)) {
        expect(commandOf({ ...plain, key: key.toLowerCase(), typing: true }, usual)).toBeNull();
        expect(commandOf({ ...plain, key: key.toLowerCase(), composing: true }, usual)).toBeNull();
      }
    }
    expect(commandOf({ ...plain, key: 'a', ctrl: true, typing: true }, usual)).toBeNull();
    expect(commandOf({ ...plain, key: 'z', ctrl: true, typing: true }, usual)).toBeNull();
    expect(commandOf({ ...plain, key: 'Escape', typing: true }, usual)).toBe('back');
    expect(commandOf({ ...plain, key: 'k', ctrl: true, typing: true }, usual)).toBe('palette');
    expect(commandOf({ ...plain, key: 'Escape', composing: true }, usual)).toBeNull();
  });

  it('can be switched off, and then keys with Ctrl and named keys still work', () => {
    const off = { singleKeys: false, keys: {} };
    expect(commandOf(plain, off)).toBeNull();
    expect(commandOf({ ...plain, key: 'J', shift: true }, off)).toBeNull();
    expect(commandOf({ ...plain, key: ' ' }, off)).toBeNull();
    expect(commandOf({ ...plain, key: 'ArrowDown' }, off)).toBe('next');
    expect(commandOf({ ...plain, key: 'k', ctrl: true }, off)).toBe('palette');
  });

  it('can be changed: the new key works, the old one no longer does, the other defaults stay', () => {
    const own = { singleKeys: true, keys: { next: 'D' } };
    expect(commandOf({ ...plain, key: 'd' }, own)).toBe('next');
    expect(commandOf(plain, own)).toBeNull();
    expect(commandOf({ ...plain, key: 'ArrowDown' }, own)).toBe('next');
  });

  it('of two commands never clash by default, and a clash is named', () => {
    const all = commands.flatMap((command) => [...keysOf(command, usual)]);
    expect(new Set(all).size).toBe(all.length);
    expect(clash('next', 'E', usual)?.id).toBe('archive');
    expect(clash('next', 'J', usual)).toBeNull();
  });

  it('are shown as people read them', () => {
    expect(showKey('Mod+K', false)).toBe('Ctrl K');
    expect(showKey('Mod+K', true)).toBe('⌘ K');
    expect(showKey('Shift+ArrowDown', false)).toBe('Shift ↓');
    expect(showKey('Mod+,', false)).toBe('Ctrl ,');
  });
});
