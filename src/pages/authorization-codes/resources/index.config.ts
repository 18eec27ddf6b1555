export default definePageConfig({ navigationBarTitleText: '我的云服务' })
