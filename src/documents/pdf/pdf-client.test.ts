import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DocumentModel } from '../model.ts';
import type { PdfReply, PdfRequest } from './pdf-messages.ts';

/** Stands in for the browser's worker: the test decides what it answers. */
class FakeWorker {
  static made: FakeWorker[] = [];
  onmessage: ((event: { data: PdfReply }) => void) | null = null;
  onerror: ((event: { message: string; preventDefault(): void }) => void) | null = null;
  asked: PdfRequest[] = [];
  isEnded = false;
  constructor() {
    FakeWorker.made.push(this);
  }
  postMessage(request: PdfRequest) {
    this.asked.push(request);
  }
  terminate() {
    this.isEnded = true;
  }
  say(data: PdfReply) {
    this.onmessage?.({ data });
  }
}

const model = { title: 'Title' } as DocumentModel;
const options = { createdAt: '2025-09-11T09:30:00Z' };
const bytes = new Uint8Array([1, 2, 3]);
/** Lets promises that are settled go on. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  FakeWorker.made = [];
  vi.stubGlobal('Worker', FakeWorker);
  vi.resetModules();
});
afterEach(() => vi.unstubAllGlobals());
const load = () => import('./pdf-client.ts');

describe('pdf client', () => {
  it('asks the worker and gives back bytes and progress', async () => {
    const { makePdf } = await load();
    const told: number[] = [];
    const made = makePdf(model, options, { onProgress: (done) => told.push(done) });
    await turn();
    const [worker] = FakeWorker.made;
    worker!.say({ kind: 'ready' });
    worker!.say({ kind: 'progress', done: 0.5 });
    worker!.say({ kind: 'made', bytes });
    expect(await made).toEqual({ bytes });
    expect(told).toEqual([0.5]);
    expect(worker!.asked).toEqual([{ kind: 'make', model, ...options }]);
  });

  it('does one thing after another in the same worker', async () => {
    const { checkPdf, makePdf } = await load();
    const checked = checkPdf(model);
    const made = makePdf(model, options);
    await turn();
    const [worker] = FakeWorker.made;
    expect(worker!.asked.map(({ kind }) => kind)).toEqual(['check']);
    worker!.say({ kind: 'checked', unshowable: [] });
    expect(await checked).toEqual([]);
    await turn();
    expect(worker!.asked.map(({ kind }) => kind)).toEqual(['check', 'make']);
    worker!.say({ kind: 'made', bytes });
    await made;
    expect(FakeWorker.made).toHaveLength(1);
  });

  it('gets the worker ready and says nothing if that fails', async () => {
    const { makePdf, warmPdf } = await load();
    const warmed = warmPdf(model);
    await turn();
    const [worker] = FakeWorker.made;
    expect(worker!.asked).toEqual([{ kind: 'warm', model }]);
    worker!.say({ kind: 'failed', failure: { kind: 'offline', message: 'x' } });
    await expect(warmed).resolves.toBeUndefined();
    const made = makePdf(model, options);
    await turn();
    FakeWorker.made[1]!.say({ kind: 'made', bytes });
    expect(await made).toEqual({ bytes });
  });

  it('ends the worker when it is stopped, and starts another for the next document', async () => {
    const { makePdf } = await load();
    const stop = new AbortController();
    const stopped = makePdf(model, options, { signal: stop.signal });
    await turn();
    stop.abort();
    await expect(stopped).rejects.toMatchObject({ failure: { kind: 'stopped' } });
    expect(FakeWorker.made[0]!.isEnded).toBe(true);
    const next = makePdf(model, options);
    await turn();
    FakeWorker.made[1]!.say({ kind: 'made', bytes });
    expect(await next).toEqual({ bytes });
  });

  it('does not begin what was stopped before', async () => {
    const { makePdf } = await load();
    const stopped = makePdf(model, options, { signal: AbortSignal.abort() });
    await expect(stopped).rejects.toMatchObject({ failure: { kind: 'stopped' } });
    expect(FakeWorker.made).toHaveLength(0);
  });

  it('hands on a failure by its kind and asks for the files again after being offline', async () => {
    const { makePdf } = await load();
    const failed = makePdf(model, options);
    await turn();
    FakeWorker.made[0]!.say({ kind: 'failed', failure: { kind: 'offline', message: 'no network' } });
    await expect(failed).rejects.toMatchObject({ failure: { kind: 'offline', message: 'no network' } });
    expect(FakeWorker.made[0]!.isEnded).toBe(true);
  });

  it.each([
    ['', 'offline'],
    ['boom', 'broken'],
  ])('knows a worker that could not be loaded from one that fell over: "%s"', async (message, kind) => {
    const { makePdf } = await load();
    const failed = makePdf(model, options);
    await turn();
    FakeWorker.made[0]!.onerror!({ message, preventDefault: () => undefined });
    await expect(failed).rejects.toMatchObject({ failure: { kind } });
  });
});
