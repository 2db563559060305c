import { expect, it } from 'vitest';
import { joinPolicies } from './join-policies.ts';

it('lets through what any page lets through', () => {
  expect(
    joinPolicies([
      "default-src 'self'; script-src 'self' 'sha256-a='; object-src 'none'",
      "default-src 'self'; script-src 'self' 'sha256-b='; object-src 'none'; form-action 'none'",
    ]),
  ).toBe(
    "default-src 'self'; script-src 'self' 'sha256-a=' 'sha256-b='; object-src 'none'; form-action 'none'",
  );
});

it("drops 'none' as soon as one page needs a source", () => {
  expect(joinPolicies(["object-src 'none'", "object-src 'self'"])).toBe("object-src 'self'");
});

it('is empty without policies', () => expect(joinPolicies([])).toBe(''));
