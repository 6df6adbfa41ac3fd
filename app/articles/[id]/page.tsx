import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { pageBase } from "@/app/base";
import { ArticleText } from "@/components/article/article-text";
import { JsonLd } from "@/components/ui/json-ld";
import { Page } from "@/components/ui/page";
import { articleJsonLd } from "@/lib/exports";
import { articlePage } from "@/lib/queries/article";
import { pagesToMake } from "@/lib/queries/prerendered";
import { getTimeline } from "@/lib/queries/timeline";
import { canonicalOf } from "../../alternates";

type Props = PageProps<"/articles/[id]">;

export function generateStaticParams(): { id: string }[] {
  return pagesToMake().articles.map((id) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = articlePage(getTimeline(), (await params).id);
  return view ? { title: view.title, description: view.description, alternates: canonicalOf(view.href) } : {};
}

export default async function ArticlePage({ params }: Props) {
  const view = articlePage(getTimeline(), (await params).id);
  if (!view) notFound();
  return (
    <Page>
      <JsonLd json={articleJsonLd(getTimeline(), view.id, pageBase())} />
      <ArticleText view={view} />
    </Page>
  );
}
