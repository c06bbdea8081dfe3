import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchShift } from '#device/leave.ts';

const told = vi.fn();
let stop: () => void;
const hasLeft = () => document.documentElement.classList.contains('leaving');

beforeEach(() => {
  vi.useFakeTimers();
  stop = watchShift(told);
});
afterEach(() => {
  stop();
  told.mockReset();
  vi.useRealTimers();
  document.documentElement.classList.remove('leaving');
});

const down = (key: string, more = {}) => fireEvent.keyDown(window, { key, ...more });
const up = (key: string) => fireEvent.keyUp(window, { key });
const shift = () => {
  down('Shift');
  up('Shift');
};
/** Shift held while another key is pressed. */
const chord = (key: string) => {
  down('Shift');
  down(key, { shiftKey: true });
  up(key);
  up('Shift');
};
const later = (ms: number) => vi.advanceTimersByTime(ms);

describe('three presses of Shift', () => {
  test('leave, where they come alone and at once', () => {
    shift();
    shift();
    expect(hasLeft()).toBe(false);
    shift();
    expect(hasLeft()).toBe(true);
  });
  test('do not where they come slowly', () => {
    for (let press = 0; press < 6; press += 1) {
      shift();
      later(800);
    }
    expect(hasLeft()).toBe(false);
  });
  test.each(['Tab', 'A', '?', 'ArrowUp'])('do not where each belongs to Shift and %s', (key) => {
    for (let press = 0; press < 6; press += 1) chord(key);
    expect(hasLeft()).toBe(false);
    expect(told).not.toHaveBeenCalled();
  });
  test('do not with another key, a held modifier or the pointer between them', () => {
    shift();
    shift();
    down('a');
    shift();
    expect(hasLeft()).toBe(false);
    for (let press = 0; press < 3; press += 1) {
      down('Shift', { ctrlKey: true });
      up('Shift');
    }
    shift();
    shift();
    down('Shift');
    fireEvent.pointerDown(window);
    up('Shift');
    expect(hasLeft()).toBe(false);
  });
  test('are counted aloud the first time on a page, and not again', () => {
    shift();
    shift();
    later(2000);
    shift();
    later(2000);
    expect(told.mock.calls).toEqual([[2], [1], [0]]);
  });
});
