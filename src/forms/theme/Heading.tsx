/** A heading whose level follows from how deep the question lies, so that levels never skip. */
import { createElement, type ReactNode } from 'react';

export interface HeadingProps {
  level: number;
  id?: string;
  className?: string;
  tabIndex?: number;
  children: ReactNode;
}

export const Heading = ({ level, ...attributes }: HeadingProps) =>
  createElement(`h${Math.min(6, Math.max(2, level))}`, attributes);

/** Sections are level 2; a group in a section is 3, its rows 4, a group inside a row 5. */
export const headingLevelAt = (steps: readonly (string | number)[]): number =>
  3 + 2 * steps.filter((step) => typeof step === 'number').length;
