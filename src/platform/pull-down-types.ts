import type { ReactNode } from 'react'

export type PullDownProps = {
  /** Asks for what is new; the sign of it stays until this is done. */
  onPull: () => Promise<unknown>
  children?: ReactNode
}
