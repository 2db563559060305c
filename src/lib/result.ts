/** A value or a failure with a `kind`: failures are values at every border, never strings to compare. */
export type Result<Value, Failure extends { kind: string }> =
  { ok: true; value: Value } | { ok: false; failure: Failure };

export const ok = <Value>(value: Value) => ({ ok: true, value }) as const;
export const fail = <Failure extends { kind: string }>(failure: Failure) => ({ ok: false, failure }) as const;
