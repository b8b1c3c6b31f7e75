/**
 * Lets the page breathe between two pieces of work: what the visitor did meanwhile comes first. A message is not
 * slowed down in a tab that nobody looks at, as a timer is.
 */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
