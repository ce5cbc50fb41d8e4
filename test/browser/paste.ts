import type { Page } from 'playwright-core';

/**
 * Pastes into what has the focus, as a program that offers these forms of a copy does. Two frames go by before:
 * the browser tells the page where the caret was moved to only after the key, while a paste by hand is never so near.
 */
export function paste(page: Page, { text = '', html = '' }: { text?: string; html?: string }): Promise<void> {
  return page.evaluate(
    async (copy) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      await frame();
      await frame();
      const clipboardData = new DataTransfer();
      if (copy.html !== '') clipboardData.setData('text/html', copy.html);
      if (copy.text !== '') clipboardData.setData('text/plain', copy.text);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    { text, html },
  );
}
