/** Agents or photo points, city by city. */
import { View } from '@tarojs/components'
import { Card, Row } from '@/components/ui/card'
import type { Backdrop } from '@/services/backdrop'

type PlacesProps = { title: string; says: string; places: Backdrop['agents']; after?: React.ReactNode }

export function Places({ title, says, places, after }: PlacesProps) {
  const cities = [...new Set(places.map(({ city }) => city))]
  return (
    <Card title={title}>
      <View className="muted">{says}</View>
      {after}
      {cities.map((city) => (
        <View key={city}>
          <View className="option__group">{city}</View>
          {places
            .filter((place) => place.city === city)
            .map(({ name, address, phone, hours }) => (
              <Row
                key={name}
                title={name}
                says={
                  <>
                    <View>{address}</View>
                    <View>{`${phone}（${hours}）`}</View>
                  </>
                }
              />
            ))}
        </View>
      ))}
    </Card>
  )
}
