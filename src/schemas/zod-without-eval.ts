/**
 * Lets zod check in a page whose policy forbids `eval`: it would try once, and the browser would report that. It has to
 * be loaded before any file that makes shapes.
 */
import { z } from 'zod';

z.config({ jitless: true });
