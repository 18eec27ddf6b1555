import type { ReactNode } from 'react'

export type DialogFrameProps = { label: string; onClose: () => void; className?: string; children: ReactNode; alert?: boolean }
