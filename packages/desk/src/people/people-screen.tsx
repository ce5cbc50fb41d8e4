export default function PeopleScreen() {
  return <main />;
}
