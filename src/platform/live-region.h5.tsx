/** Text that a screen reader speaks when it changes. */
import type { ReactNode } from 'react'

export function LiveRegion({ children, className, urgent }: { children?: ReactNode; className?: string; urgent?: boolean }) {
  return (
    <div className={className} role={urgent ? 'alert' : 'status'} aria-live={urgent ? 'assertive' : 'polite'}>
      {children}
    </div>
  )
}
