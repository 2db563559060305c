import type { Migration } from '../migrate-answers.ts';

/**
 * The migrations of every template, by template id, oldest first. A template that is still at version 1 has none
 * and needs no entry. To add one: make `<template-id>.ts` here, list it below, raise the template's `version`, and
 * store a saved file of the old version in `tests/records/`.
 */
const registry: Readonly<Record<string, readonly Migration[]>> = {};

/** The migrations of a template; none if it never changed shape. */
export function migrationsOf(templateId: string): readonly Migration[] {
  return Object.hasOwn(registry, templateId) ? (registry[templateId] ?? []) : [];
}
