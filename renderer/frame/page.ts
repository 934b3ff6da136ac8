/**
 * The page of the reader frame: one self-contained HTML text, the same for every article.
 */

/** Puts the style and the script into the page. Hosts make their content security policy from the hashes of both. */
export function framePage(style: string, script: string): string {
  const css = style.replaceAll('</style', '<\\/style').trim();
  const js = script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--').trim();
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Article</title><style>${css}</style></head><body><script>${js}</script></body></html>\n`;
}
