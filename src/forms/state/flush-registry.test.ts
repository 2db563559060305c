import { describe, expect, it } from 'vitest';
import { createFlushRegistry } from './flush-registry.ts';

function box(text: string, kept: string[]) {
  let pending = text !== '';
  return {
    isPending: () => pending,
    handOver() {
      kept.push(text);
      pending = false;
    },
  };
}

describe('createFlushRegistry', () => {
  it('hands over pending boxes once and leaves the others alone', () => {
    const kept: string[] = [];
    const registry = createFlushRegistry();
    registry.add(box('first', kept));
    registry.add(box('', kept));
    registry.add(box('second', kept));
    expect(registry.hasPending()).toBe(true);
    registry.flush();
    expect(kept).toEqual(['first', 'second']);
    expect(registry.hasPending()).toBe(false);
    registry.flush();
    expect(kept).toEqual(['first', 'second']);
  });

  it('forgets a box that was taken away', () => {
    const kept: string[] = [];
    const registry = createFlushRegistry();
    const remove = registry.add(box('gone', kept));
    remove();
    registry.flush();
    expect(kept).toEqual([]);
  });

  it('survives a box that takes itself away while it hands over', () => {
    const registry = createFlushRegistry();
    let handed = 0;
    const remove = registry.add({
      isPending: () => true,
      handOver() {
        handed += 1;
        remove();
      },
    });
    registry.flush();
    expect(handed).toBe(1);
    expect(registry.hasPending()).toBe(false);
  });
});
