import { Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import { bringAhead } from './shell/bring-ahead.ts';
import { ErrorBoundary } from './shell/error-boundary.tsx';
import { lazyScreen } from './shell/lazy-screen.tsx';
import { Shell } from './shell/shell.tsx';
import { SignedIn } from './sign-in/signed-in.tsx';
import { bringStory, StoryScreen } from './story/lazy-story.ts';
import { LanguageProvider } from './texts/language.tsx';
import { Announcements } from './ui/announcements.tsx';
import { Loading } from './ui/loading.tsx';

const BoardScreen = lazyScreen(() => import('./board/board-screen.tsx'));
const SignInScreen = lazyScreen(() => import('./sign-in/sign-in-screen.tsx'));
const WelcomeScreen = lazyScreen(() => import('./sign-in/welcome-screen.tsx'));
const AccountScreen = lazyScreen(() => import('./people/account-screen.tsx'));
const PeopleScreen = lazyScreen(() => import('./people/people-screen.tsx'));
const TokensScreen = lazyScreen(() => import('./people/tokens-screen.tsx'));
const NotFoundScreen = lazyScreen(() => import('./shell/not-found-screen.tsx'));

// A story's address: its files are on their way while it is asked who is signed in.
if (/\/stories\/\d+$/.test(location.pathname)) bringAhead(bringStory);

/** The desk: its language, who is signed in, and the table of its screens. */
export function Desk() {
  return (
    <LanguageProvider>
      <Router base="/desk">
        <ErrorBoundary>
          <Announcements>
            <Suspense fallback={<Loading />}>
              <Screens />
            </Suspense>
          </Announcements>
        </ErrorBoundary>
      </Router>
    </LanguageProvider>
  );
}

function Screens() {
  return (
    <Switch>
      <Route path="/sign-in" component={SignInScreen} />
      <Route path="/welcome" component={WelcomeScreen} />
      <Route>
        <SignedIn>
          <Shell>
            <Switch>
              <Route path="/" component={BoardScreen} />
              <Route path="/stories/:id">
                {({ id }) =>
                  /^\d+$/.test(id) ? <StoryScreen key={id} storyId={Number(id)} /> : <NotFoundScreen />
                }
              </Route>
              <Route path="/account" component={AccountScreen} />
              <Route path="/people" component={PeopleScreen} />
              <Route path="/tokens" component={TokensScreen} />
              <Route component={NotFoundScreen} />
            </Switch>
          </Shell>
        </SignedIn>
      </Route>
    </Switch>
  );
}
