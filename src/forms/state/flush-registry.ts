/**
 * Text is kept in its box while somebody types and joins the answers when the box is left. Whatever reads the
 * answers (saving, checking, changing the section, leaving the page) first asks every box to hand over its text.
 */
export interface FlushRegistry {
  /** Adds a box. `hand over` commits what is typed; `isPending` says whether there is anything to commit. */
  add(box: TypedBox): () => void;
  /** Commits everything that is typed and not yet among the answers. */
  flush(): void;
  /** Whether any box holds text that is not yet among the answers. */
  hasPending(): boolean;
}

export interface TypedBox {
  isPending(): boolean;
  handOver(): void;
}

export function createFlushRegistry(): FlushRegistry {
  const boxes = new Set<TypedBox>();
  return {
    add(box) {
      boxes.add(box);
      return () => boxes.delete(box);
    },
    flush() {
      for (const box of [...boxes]) if (box.isPending()) box.handOver();
    },
    hasPending: () => [...boxes].some((box) => box.isPending()),
  };
}
