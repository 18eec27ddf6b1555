/** What the thing a reviewer points at is called on the person's own pages, and on which page it is. */
export { labelOf, stepFor } from '@domain/review/anchor-label'
