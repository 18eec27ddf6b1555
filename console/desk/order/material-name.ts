/** What a paper is called at the desk: with whose it is where there are several people. */
import type { DeskMaterial } from '@contract/sandbox-desk-view'

export const nameOf = ({ name, whose }: Pick<DeskMaterial, 'name' | 'whose'>): string => (whose ? `${name}（${whose}）` : name)
