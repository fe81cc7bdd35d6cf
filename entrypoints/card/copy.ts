/** Where the page is not secure there is no clipboard for scripts: there the selection is copied. */
export async function copyText(quote: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(quote.textContent);
    return true;
  } catch {
    getSelection()?.selectAllChildren(quote);
    // Copying needs no clipboard permission this way, and works in pages that are not secure.
    // oxlint-disable-next-line typescript/no-deprecated
    return document.execCommand('copy');
  }
}
