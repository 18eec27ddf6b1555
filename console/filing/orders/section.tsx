/** A card with its heading. */
import { Title } from '@mantine/core'
import type { ReactNode } from 'react'

type SectionProps = { id: string; title: string; children: ReactNode }

export const Section = ({ id, title, children }: SectionProps) => (
  <section className="card section" aria-labelledby={id}>
    <Title order={2} size="h4" id={id} mb="sm">
      {title}
    </Title>
    {children}
  </section>
)
