//! One block, and in it those that it holds. Drawn anew only when it has changed: what is chosen, folded or lit is painted by
//! `paint` on the elements.

use super::field::BlockField;
use super::glyph;
use super::said::keyword;
use super::words::{Piece, hue, pieces, spoken};
use crate::app::{Action, Compose};
use crate::blocks::{Block, BlockId, Clause, Kind, Operation};
use crate::ui::context::Ui;
use crate::ui::icon::{Icon, icon};
use std::rc::Rc;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct BlockProps {
    pub ui: Ui,
    pub block: Rc<Block>,
}

/// The element of a block.
pub fn element_id(id: BlockId) -> String {
    format!("block-{}", id.0)
}

#[component]
pub fn BlockView(props: &BlockProps) -> Html {
    let block = &props.block;
    let holds = block.bodies().next().is_some();
    let class = classes!("block", hue(block.kind), holds.then_some("holds"));
    let name = block.clauses.first().map(|clause| spoken(&props.ui.words, block.kind, clause));
    html! {
        <li
            {class} id={element_id(block.id)} role="treeitem" tabindex="-1" aria-label={name} aria-selected="false"
            aria-expanded={holds.then_some("true")} data-block={block.id.0.to_string()} data-kind={block.kind.name()}
        >
            { for block.clauses.iter().enumerate().map(|(index, clause)| clause_view(props, index, clause)) }
        </li>
    }
}

fn clause_view(props: &BlockProps, index: usize, clause: &Clause) -> Html {
    let (ui, block) = (&props.ui, &props.block);
    let cut = !clause.awaits.is_empty();
    html! {
        <>
            <div class={classes!("head", cut.then_some("cut"))} data-clause={index.to_string()}>
                if index == 0 {
                    if block.kind != Kind::Comment {
                        <button type="button" class="dot" tabindex="-1" aria-pressed="false" aria-label={ui.text("block-breakpoint")}></button>
                    }
                    <span class="grip" aria-hidden="true"></span>
                    { glyph::kind(block.kind) }
                    if block.bodies().next().is_some() {
                        <span class="fold" aria-hidden="true">{ icon(Icon::Down) }</span>
                    }
                }
                { for pieces(&ui.words, block.kind, clause).into_iter().map(|piece| piece_view(props, index, clause, piece)) }
                if let Some(comment) = &clause.comment {
                    <span class="note">{ &**comment }</span>
                }
                if index > 0 {
                    { drop_clause(props, index, clause) }
                }
                if !cut {
                    <span class="standing"></span>
                }
            </div>
            if cut {
                // Where control leaves; who stands there is painted into it, as into the heads of others.
                <div class="gap" title={ui.text("block-cut")}><span class="standing"></span></div>
            }
            if let Some(body) = &clause.body {
                <ul class="body" role="group" data-parent={block.id.0.to_string()} data-clause={index.to_string()}>
                    { for body.blocks.iter().map(|placed| html! {
                        <BlockView key={placed.block.id.0} ui={ui.clone()} block={placed.block.clone()} />
                    }) }
                </ul>
            }
        </>
    }
}

fn drop_clause(props: &BlockProps, index: usize, clause: &Clause) -> Html {
    let name = props.ui.format("clause-drop", &[("clause", keyword(clause.part).into())]);
    let drop = Action::Compose(Compose::Do(Operation::DeleteClause { block: props.block.id, clause: index }));
    html! {
        <button
            type="button" class="drop-clause" tabindex="-1" aria-label={name.clone()} title={name}
            onclick={props.ui.on::<MouseEvent>(drop)}
        >{ icon(Icon::Close) }</button>
    }
}

fn piece_view(props: &BlockProps, clause: usize, of: &Clause, piece: Piece) -> Html {
    match piece {
        Piece::Words(words) => html! { <span class="say">{ words }</span> },
        Piece::Field(index) => {
            let field = of.fields[index].clone();
            let labelled = field.parameter.is_some() || matches!(field.name, "workers" | "bases");
            let ui = props.ui.clone();
            html! {
                <BlockField key={index} {ui} block={props.block.id} {clause} {index} {field} {labelled} />
            }
        }
    }
}

/// What is carried along while it is dragged.
pub fn ghost(ui: &Ui, block: &Block) -> Html {
    let name = block.clauses.first().map(|clause| spoken(&ui.words, block.kind, clause));
    html! {
        <div class={classes!("block", "ghost", hue(block.kind))}>
            <div class="head">{ glyph::kind(block.kind) }<span class="say">{ name }</span></div>
        </div>
    }
}
