/** The name of a rule's source as a person can read it: the document's title, without folders and file endings. */
export const sourceName = (source: string): string =>
  source
    .split(/\s*[;；]\s*/)
    .map((one) => (one.includes('/') && !/^https?:/.test(one) ? (one.split('/').pop() ?? one) : one).replace(/\.(md|html?|pdf)$/i, ''))
    .map((title) => (/^https?:/.test(title) ? title : `《${title}》`))
    .join('、')
