/** 已通过: the numbers, and the snippet for the site's footer. */
import type { OrderProgress } from '@contract/orders'
import { Text } from '@mantine/core'
import { CopyButton } from '../../ui/copy-button'
import { Section } from './section'
import { words } from './words'

export function FilingNumbers({ progress: { filingNumbers, footer } }: { progress: OrderProgress }) {
  if (!filingNumbers) return null
  return (
    <>
      <Section id="numbers" title={words.numbers}>
        <Text className="figures" fz={28} fw={700} c="var(--green)">
          {filingNumbers.subject}
        </Text>
        <ul className="plain-list">
          {filingNumbers.sites.map(({ domain, number }) => (
            <li key={number} className="figures">{`${domain}　${number}`}</li>
          ))}
        </ul>
        <CopyButton text={filingNumbers.subject} label={words.copyNumber} />
      </Section>
      {footer ? (
        <Section id="footer" title={words.footer}>
          <Text>{words.footerSays}</Text>
          <pre className="snippet">{footer}</pre>
          <CopyButton text={footer} label={words.copyFooter} />
        </Section>
      ) : null}
    </>
  )
}
