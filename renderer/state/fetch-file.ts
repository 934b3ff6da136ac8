/**
 * Files the host made for this page: fetched once, as a download.
 */

/** Lets the browser fetch a file from its one-time address. */
export function fetchFile(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = '';
  link.click();
}
