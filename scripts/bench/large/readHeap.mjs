/** Heap of the page and of its workers after a collection, bytes. */
export async function readHeap(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const workers = await Promise.all(page.workers().map((worker) => workerHeap(session, worker)));
  await session.detach();
  return { pageHeap: usedSize, workerHeap: workers.reduce((sum, size) => sum + size, 0) };
}

/** A worker has a protocol session of its own, which is reached through that of its page. */
async function workerHeap(session, worker) {
  const attached = new Promise((done) => session.once('Target.attachedToTarget', done));
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const { sessionId } = await attached;
  const ask = (id, method) => {
    const answer = new Promise((done) => {
      const take = ({ sessionId: from, message }) => {
        const told = JSON.parse(message);
        if (from !== sessionId || told.id !== id) return;
        session.off('Target.receivedMessageFromTarget', take);
        done(told.result);
      };
      session.on('Target.receivedMessageFromTarget', take);
    });
    return session
      .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
      .then(() => answer);
  };
  await ask(1, 'HeapProfiler.collectGarbage');
  const usage = await ask(2, 'Runtime.getHeapUsage');
  await session.send('Target.setAutoAttach', { autoAttach: false, waitForDebuggerOnStart: false, flatten: false });
  if (!usage) throw new Error(`bench: ${worker.url()} did not tell its heap`);
  return usage.usedSize;
}
