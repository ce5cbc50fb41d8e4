export default function TokensScreen() {
  return <main />;
}
