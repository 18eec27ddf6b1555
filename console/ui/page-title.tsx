/** The one heading of a page. */
import { Title } from '@mantine/core'
import type { ReactNode } from 'react'

export const PageTitle = ({ children }: { children: ReactNode }) => (
  <Title order={1} size="h3" mb="sm">
    {children}
  </Title>
)
