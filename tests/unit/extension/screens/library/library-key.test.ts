import { describe, expect, test } from 'vitest';
import { libraryCommand } from '../../../../../extension/screens/library/library-key.ts';

const press = {
  key: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isTyping: false,
  isInList: false,
};

describe('the keys of the library page', () => {
  test.each([
    ['/', 'search'],
    ['j', 'next'],
    ['k', 'previous'],
    ['e', 'edit'],
    ['Delete', 'delete'],
    ['Escape', 'back'],
    ['?', 'help'],
  ])('%s asks for %s', (key, command) => {
    expect(libraryCommand({ ...press, key })).toBe(command);
  });

  test('the arrows move in the list and scroll elsewhere', () => {
    expect(libraryCommand({ ...press, key: 'ArrowDown', isInList: true })).toBe('next');
    expect(libraryCommand({ ...press, key: 'ArrowDown' })).toBeUndefined();
  });

  test.each(['ctrlKey', 'metaKey'] as const)('%s and z undo', (modifier) => {
    expect(libraryCommand({ ...press, key: 'z', [modifier]: true })).toBe('undo');
  });

  test('Ctrl+Y and Ctrl+Shift+Z do again', () => {
    expect(libraryCommand({ ...press, key: 'y', ctrlKey: true })).toBe('redo');
    expect(libraryCommand({ ...press, key: 'Z', ctrlKey: true, shiftKey: true })).toBe('redo');
  });

  test.each(['/', 'e', 'Delete', 'z'])('%s belongs to the text while a person types', (key) => {
    expect(libraryCommand({ ...press, key, ctrlKey: key === 'z', isTyping: true })).toBeUndefined();
  });

  test('the browser keeps its own short cuts', () => {
    expect(libraryCommand({ ...press, key: 'j', ctrlKey: true })).toBeUndefined();
    expect(libraryCommand({ ...press, key: 'e', altKey: true })).toBeUndefined();
  });
});
