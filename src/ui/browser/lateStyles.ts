let loading: Promise<void> | null = null;

function fetchStyles(address: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`no styles at ${address}`));
    });
    document.head.append(link);
  });
}

/**
 * Fetches the rules of every `*.late.module.css`, once, before a part that needs them is shown; the page says where they
 * stand. In development it says nothing, and Vite brings them with the part. Rejects where they cannot be had; the next
 * call then tries again.
 */
export async function loadLateStyles(): Promise<void> {
  const address = document.documentElement.dataset['late'];
  if (address === undefined) return;
  loading ??= fetchStyles(address);
  try {
    await loading;
  } catch (error) {
    loading = null;
    throw error;
  }
}
